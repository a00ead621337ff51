# mistake: read_packed calls step with the rows of all N sentences at every step and throws away the results of those that have ended, instead of giving it only the rows that still have a word.
# read: right
# told: your read_packed gives step other rows than those of the sentences that still have a word.
def read_packed(step, x, lengths, state):
    T = int(np.max(lengths))
    for t in range(T):
        moved = step(x[t], state)
        alive = (t < lengths)[:, None]
        state = np.where(alive, moved, state)
    return state
