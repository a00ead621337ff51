# mistake: The words are sorted by length but the first states are not, so each sentence starts from the first state of another one.
# told: In read_packed. The second time that you call step, it is given 0.1977404604 in state, where -0.134215905 belongs.
def read_packed(step, x, lengths, state):
    order = np.argsort(lengths)[::-1]
    inverse = np.argsort(order)
    words = x[:, order]
    current = np.array(state)
    t = 0
    while (lengths > t).any():
        n = int((lengths > t).sum())
        current[:n] = step(words[t, :n], current[:n])
        t += 1
    return current[inverse]
