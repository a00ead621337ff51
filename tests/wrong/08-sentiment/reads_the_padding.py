# loses: check-read-packed
# told: reads the padding
def read_packed(step, x, lengths, state):
    for t in range(len(x)):
        state = step(x[t], state)
    return state
