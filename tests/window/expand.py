"""Expands a calendar as a program that others wrote reads it: ADDRESS FROM TO [TZID]. Prints one line a time.

With TZID, zones are renamed to it first: then only the rules that the calendar itself brings can tell the hours."""
import datetime
import sys
import urllib.request

import icalendar
import recurring_ical_events

address, start, end, *renamed = sys.argv[1:]
with urllib.request.urlopen(address) as answer:
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8", answer.headers["content-type"]
    body = answer.read()
for line in body.split(b"\r\n"):
    assert len(line) <= 75, line
    assert b"\n" not in line, line
for name in renamed:
    body = body.replace(b"Europe/Paris", name.encode())
calendar = icalendar.Calendar.from_ical(body)
assert str(calendar["version"]) == "2.0" and calendar["prodid"] and calendar["method"] == "PUBLISH"
for event in calendar.walk("VEVENT"):
    for name in ("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "SUMMARY", "URL", "STATUS", "DTSTART", "DTEND"):
        assert name in event, (name, event)
    assert not event.errors, event.errors
zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
used = {value.params["TZID"] for event in calendar.walk("VEVENT") for name in ("DTSTART", "DTEND", "RECURRENCE-ID")
        if (value := event.get(name)) is not None and "TZID" in value.params}
assert used <= zones, (used, zones)

def told(value):
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

window = [datetime.datetime.fromisoformat(day).replace(tzinfo=datetime.timezone.utc) for day in (start, end)]
lines = []
for event in recurring_ical_events.of(calendar).between(*window):
    lines.append(f"{told(event['DTSTART'].dt)} {told(event['DTEND'].dt)} {event['STATUS']} {event['SUMMARY']}")
print("\n".join(sorted(lines)))
