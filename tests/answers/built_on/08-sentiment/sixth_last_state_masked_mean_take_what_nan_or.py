# mistake: last_state and masked_mean take "what is NaN or infinite" for padding and never look at lengths, so padding that holds ordinary numbers counts as words
# read: wrong
# told: your last_state takes for padding what is NaN or infinite: ordinary numbers may stand there, too, and lengths alone says where a sentence en
def last_state(h, lengths):
    T, N, H = h.shape
    out = np.zeros((N, H))
    for n in range(N):
        for t in range(T):
            if np.all(np.isfinite(h[t, n])):
                out[n] = h[t, n]
    return out


def masked_mean(h, lengths):
    T, N, H = h.shape
    out = np.zeros((N, H))
    for n in range(N):
        count = 0
        for t in range(T):
            if np.all(np.isfinite(h[t, n])):
                out[n] += h[t, n]
                count += 1
        out[n] /= count
    return out
