# loses: check-read-packed
# told: own sentence's row
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths)
    x, state, lengths = x[:, order], state[order].copy(), lengths[order]
    for t in range(lengths[0]):
        n = (lengths > t).sum()
        state[:n] = step(x[t, :n], state[:n])
    return state
