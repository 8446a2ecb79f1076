# Sourced by the scripts beside it.

# serve LOG OPTIONS...: starts the packaged reference service on a free port of loopback and waits until it
# tells it: $port, $url, and its process, $pid, which is ended with the script.
serve() {
  local log=$1
  shift
  : >"$log"
  java -jar server/app/target/concordat-server-*-exec.jar --server.port=0 "$@" >"$log" 2>&1 &
  pid=$!
  trap 'kill $pid' EXIT
  until port=$(sed -n 's/.*Listening on .*:\([0-9]*\)$/\1/p' "$log"); [[ -n $port ]]; do
    kill -0 $pid || { cat "$log"; exit 2; }
    sleep 0.1
  done
  url=http://127.0.0.1:$port
}

# As many requests as a benchmark makes.
UNLIMITED=(--concordat.rate-limits.token.quota=100000000 --concordat.rate-limits.token.burst=100000000)
