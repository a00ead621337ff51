# mistake: steps are made for all rows, finished ones are kept by where (asks step of padding)
# told: your read_packed gives step other rows than those of the sentences that still have a word.
def read_packed(step, x, lengths, state):
    for t in range(len(x)):
        new = step(x[t], state)
        state = np.where((t < lengths)[:, None], new, state)
    return state
