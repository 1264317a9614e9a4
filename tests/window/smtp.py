"""A mail server that others wrote. It answers as the file `rule` in its folder says, and keeps what it takes there.

rule: `ok`, or a code and text for every recipient whose address holds the word before it:  later 451 4.2.0 not now
"""
import asyncio
import json
import pathlib
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

folder, port = pathlib.Path(sys.argv[1]), int(sys.argv[2])
login = sys.argv[3] if len(sys.argv) > 3 else None


class Keeper:
    async def handle_RCPT(self, server, session, envelope, address, options):
        for line in (folder / "rule").read_text().splitlines():
            word, _, answer = line.partition(" ")
            if answer and word in address:
                return answer.replace("ADDRESS", address)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        number = len(list(folder.glob("*.eml")))
        told = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "helo": session.host_name}
        (folder / f"{number:03}.json").write_text(json.dumps(told))
        (folder / f"{number:03}.new").write_bytes(envelope.content)
        (folder / f"{number:03}.new").rename(folder / f"{number:03}.eml")
        return "250 taken"


def check(server, session, envelope, mechanism, data):
    return AuthResult(success=login == f"{data.login.decode()}:{data.password.decode()}", handled=False)


options = {"authenticator": check, "auth_required": True, "auth_require_tls": False} if login else {}
controller = Controller(Keeper(), hostname="127.0.0.1", port=port, **options)
controller.start()
print("ready", flush=True)
sys.stdin.read()
controller.stop()
