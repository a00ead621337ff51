# mistake: read_packed reads each sentence alone, word by word, so step is called once per word and not once per t
# read: right
# told: your read_packed calls step more often than once for each t, perhaps with one sentence at a time: give it all
def read_packed(step, x, lengths, state):
    out = np.array(state, dtype=float)
    for n in range(len(lengths)):
        s = out[n : n + 1]
        for t in range(lengths[n]):
            s = step(x[t, n : n + 1], s)
        out[n] = s[0]
    return out
