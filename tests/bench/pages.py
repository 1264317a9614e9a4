"""Cached pages of the demonstration against nginx serving the same bytes: one core for the server, one for the load, rounds in
turn, requests per second of server CPU."""

import http.client
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

PORT, PEER, ROUNDS, SECONDS = 18080, 18090, 5, 4
PATH = "/r/auvergne/fr/projects"
folder = tempfile.mkdtemp()


def get(port, path, headers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    return answer, answer.read()


def wait(port, path):
    for _ in range(200):
        try:
            if get(port, path, {"Accept-Encoding": "identity"})[0].status == 200:
                return
        except OSError:
            pass
        time.sleep(0.1)
    sys.exit(f"nothing answers on {port}")


def cpu(pids):
    total = 0
    for pid in pids:
        fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / os.sysconf("SC_CLK_TCK")


def rss(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{pid}/status").read())[1]) // 1024


def load(port, path, headers, pids):
    command = ["taskset", "-c", "1", "wrk", "-t1", "-c64", f"-d{SECONDS}s", "--latency"]
    for name, value in headers.items():
        command += ["-H", f"{name}: {value}"]
    before = cpu(pids)
    address = f"http://127.0.0.1:{port}{path}"
    said = subprocess.run(command + [address], capture_output=True, text=True, check=True).stdout
    used = cpu(pids) - before
    requests = int(re.search(r"(\d+) requests in", said)[1])
    assert "Socket errors" not in said and "Non-2xx" not in said, said
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])
    return requests / used, rate, re.search(r"99%\s+(\S+)", said)[1]


listen = ["--listen", f"127.0.0.1:{PORT}", "--host-listen", "127.0.0.1:18081", "--data", f"{folder}/data"]
oriel = subprocess.Popen(["taskset", "-c", "0", "target/release/oriel", "demo", *listen], stdout=subprocess.DEVNULL)
nginx = None
try:
    wait(PORT, PATH)
    time.sleep(8)  # until the sync rests
    language = {"Accept-Language": "fr"}
    bodies = {name: get(PORT, PATH, {"Accept-Encoding": name, **language}) for name in ("identity", "br")}
    root = f"{folder}/www"
    os.makedirs(root)
    open(f"{root}/page.html", "wb").write(bodies["identity"][1])
    open(f"{root}/page.html.br", "wb").write(bodies["br"][1])
    conf = f"""load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
user root; worker_processes 1; pid {folder}/pid; error_log {folder}/error; daemon off;
events {{ worker_connections 1024; }}
http {{ access_log off; sendfile on; tcp_nopush on; open_file_cache max=100; keepalive_requests 100000000;
  types {{ text/html html; }} etag on;
  server {{ listen 127.0.0.1:{PEER}; root {root}; location /br/ {{ alias {root}/; brotli_static on; }} }} }}"""
    open(f"{folder}/conf", "w").write(conf)
    nginx = subprocess.Popen(["taskset", "-c", "0", "nginx", "-c", f"{folder}/conf"])
    wait(PEER, "/page.html")
    workers = subprocess.run(["pgrep", "-P", str(nginx.pid)], capture_output=True, text=True).stdout.split()
    tag = bodies["identity"][0].getheader("ETag")
    peer_tag = get(PEER, "/page.html", {})[0].getheader("ETag")
    trials = {
        "identity": (language, ("/page.html", {})),
        "brotli": ({**language, "Accept-Encoding": "br"}, ("/br/page.html", {"Accept-Encoding": "br"})),
        "304": ({**language, "If-None-Match": tag}, ("/page.html", {"If-None-Match": peer_tag})),
    }
    # wrk counts 304 as it counts 200.
    print(f"page: {len(bodies['identity'][1])} bytes, brotli {len(bodies['br'][1])}")
    print("trial      ratio per CPU-second   oriel req/CPU-s   nginx req/CPU-s   oriel req/s   p99")
    for name, (ours, (path, theirs)) in trials.items():
        pairs = []
        for _ in range(ROUNDS):
            a = load(PORT, PATH, ours, [oriel.pid])
            b = load(PEER, path, theirs, workers)
            pairs.append((a[0] / b[0], a, b))
        ratio, a, b = sorted(pairs)[ROUNDS // 2]
        print(f"{name:10} {ratio:20.2f} {a[0]:17.0f} {b[0]:17.0f} {a[1]:13.0f} {a[2]:>7}")
    started, count = time.time(), 400
    for number in range(count):
        assert get(PORT, f"{PATH}?q=mot{number}", language)[0].status == 200
    print(f"one list page that is not cached, {count} in a row: {(time.time() - started) / count * 1000:.2f} ms each")
    print(f"resident memory of the demonstration, host and node: {rss(oriel.pid)} MB")
finally:
    for process in (oriel, nginx):
        if process:
            process.terminate()
            process.wait()
    shutil.rmtree(folder, ignore_errors=True)
