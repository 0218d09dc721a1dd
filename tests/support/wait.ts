// Run by tests as a bystander: a process that does nothing.
setInterval(() => {}, 60_000)
