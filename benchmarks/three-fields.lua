wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = io.open("benchmarks/three-fields.json"):read("*a")
