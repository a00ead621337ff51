# mistake: Each sentence is read alone, so step is called once for every word of every sentence instead of once for each t with all sentences that still have a word.
# told: your read_packed calls step more often than once for each t, perhaps with one sentence at
def read_packed(step, x, lengths, state):
    final = np.zeros(state.shape)
    for n, length in enumerate(lengths):
        s = state[n : n + 1]
        for t in range(length):
            s = step(x[t, n : n + 1], s)
        final[n] = s[0]
    return final
