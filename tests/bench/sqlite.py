"""The journal's peer: rows appended to SQLite, each its own commit, WAL and synchronous=FULL; by one writer, then by many.

Arguments: the file, commits of the one writer, number of writers, commits of each. Prints both rates per second.
"""

import sqlite3
import sys
import threading
import time

path, alone, writers, each = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
LINE = '{"v":1,"seq":1,"at":"2026-01-01T00:00:00Z","by":"oriel","fact":{"member":{}},"prev":"' + "0" * 64 + '"}' + " " * 80


def connect():
    db = sqlite3.connect(path, timeout=60, isolation_level=None, check_same_thread=False)
    db.execute("pragma journal_mode=wal")
    db.execute("pragma synchronous=full")
    return db


def append(db, count):
    for _ in range(count):
        db.execute("insert into journal (line) values (?)", (LINE,))


first = connect()
first.execute("create table journal (seq integer primary key, line text not null)")
started = time.monotonic()
append(first, alone)
print(alone / (time.monotonic() - started))

# As ours does: many who ask, one connection that writes.
lock = threading.Lock()


def write():
    for _ in range(each):
        with lock:
            append(first, 1)


threads = [threading.Thread(target=write) for _ in range(writers)]
started = time.monotonic()
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(writers * each / (time.monotonic() - started))
