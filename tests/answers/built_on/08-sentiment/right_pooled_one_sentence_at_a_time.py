# mistake: none
def attention_pool(h, scores, lengths):
    columns, contexts = [], []
    for n, length in enumerate(lengths):
        s = scores[:length, n].astype(float)
        log_sum = np.logaddexp.reduce(s)
        share = np.exp(s - log_sum)
        columns.append(np.pad(share, (0, len(h) - length)))
        context = 0.0
        for t in range(length):
            context = context + share[t] * h[t, n]
        contexts.append(context)
    return np.array(contexts), np.array(columns).T
