"""Verifies a delivery with the library of Standard Webhooks itself: secret, file of headers as JSON, file of the body."""
import datetime
import json
import sys

import standardwebhooks.webhooks as library

headers = json.load(open(sys.argv[2]))
body = open(sys.argv[3], "rb").read()


class Then(datetime.datetime):
    """The library looks at the clock; these deliveries are made at the tests' own time."""

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(int(headers["webhook-timestamp"]), tz)


library.datetime = Then
print(json.dumps(library.Webhook(sys.argv[1]).verify(body, headers)))
