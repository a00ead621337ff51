# loses: check-read-packed
# told: you call step, it is given
def read_packed(step, x, lengths, state):
    state = state.copy()
    for t in range(lengths.max()):
        alive = (lengths > t) & (x[t] != 0).any(axis=1)
        if alive.any():
            state[alive] = step(x[t, alive], state[alive])
    return state
