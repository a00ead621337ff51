# loses: check-read-packed
# told: calls step with no rows where all sentences are over
def read_packed(step, x, lengths, state):
    state = state.copy()
    for t in range(len(x)):
        alive = lengths > t
        state[alive] = step(x[t, alive], state[alive])
    return state
