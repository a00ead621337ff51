# mistake: the new states are written into the argument `state`, which the caller still owns, so it is changed and a second call with the same array gives other numbers; shows on every input.
# read: right
# told: your read_packed changes state in place: c *= f or c[0] = f writes into the caller's
def read_packed(step, x, lengths, state):
    """The state after each sentence's own last word (N, K); step(x_t (n, D), state (n, K)) -> (n, K)."""
    t = 0
    while True:
        going = np.flatnonzero(lengths > t)
        if going.size == 0:
            return state
        state[going] = step(x[t][going], state[going])
        t += 1
