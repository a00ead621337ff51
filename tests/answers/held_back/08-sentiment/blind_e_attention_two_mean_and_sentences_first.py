# mistake: TWO: attention_pool divides z by the length once more (a mean of share * h where the shares are already weights that sum to 1); and it returns the shares with the sentences first, (N, T).
# read: right
# told: your attention_pool divides the weighted sum by the length once more. your attention_pool returns th
def attention_pool(h, scores, lengths):
    N = len(lengths)
    zs, alphas = [], []
    for n in range(N):
        L = int(lengths[n])
        s = scores[:L, n]
        w = np.exp(s - s.max())
        w = w / w.sum()
        zs.append(np.mean(w[:, None] * h[:L, n], axis=0))
        alphas.append(np.pad(w, (0, len(h) - L)))
    return np.array(zs), np.array(alphas)
