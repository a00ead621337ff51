# mistake: read_packed writes the new states into the array `state` that it is given (and returns that very array), so its argument changes and a second call begins where the first one ended; the numbers of a first call are right
# read: right
# told: your read_packed changes state in place: c *= f or c[0] = f writes into the caller's arr
def read_packed(step, x, lengths, state):
    longest_first = sorted(range(len(lengths)), key=lambda n: -lengths[n])
    t = 0
    while True:
        alive = [n for n in longest_first if lengths[n] > t]
        if not alive:
            return state
        state[alive] = step(x[t, alive], state[alive])
        t += 1
