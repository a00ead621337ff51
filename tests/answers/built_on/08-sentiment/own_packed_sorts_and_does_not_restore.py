# mistake: not put back in order
# told: In read_packed. The right numbers, in another order along axis 0. The smallest call that goes wrong:
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths)
    x, lengths, state = x[:, order], lengths[order], state[order].copy()
    for t in range(lengths[0]):
        n = int((lengths > t).sum())
        state[:n] = step(x[t, :n], state[:n])
    return state
