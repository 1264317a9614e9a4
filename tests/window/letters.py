"""Reads a letter with Python's own parser, and says what is in it as JSON. Complains of every defect."""
import json
import sys
from email import policy
from email.parser import BytesParser

raw = open(sys.argv[1], "rb").read()
assert max(len(line) for line in raw.split(b"\r\n")) <= 998, "a line is too long"
assert b"\n" not in raw.replace(b"\r\n", b""), "a bare line break"
letter = BytesParser(policy=policy.SMTP).parsebytes(raw)
parts = list(letter.walk())
for part in parts:
    assert not part.defects, part.defects
    for name, value in part.items():
        assert not getattr(value, "defects", ()), (name, value.defects)
assert len({name.lower() for name in letter.keys()}) == len(letter.keys()), "a header stands twice"
print(json.dumps({
    "head": {name.lower(): str(value) for name, value in letter.items()},
    "to": [address.addr_spec for address in letter["to"].addresses],
    "from": [[address.display_name, address.addr_spec] for address in letter["from"].addresses],
    "types": [part.get_content_type() for part in parts],
    "text": letter.get_body(("plain",)).get_content(),
    "html": letter.get_body(("html",)).get_content(),
}))
