# mistake: TWO: attention_pool divides the scores by the square root of H as in a transformer, and it returns the shares as (N, T) instead of (T, N).
# read: right
# told: your attention_pool divides the scores by the root of H: they come as they are meant. your attention
def attention_pool(h, scores, lengths):
    T, N, H = h.shape
    z, shares = np.zeros((N, H)), np.zeros((N, T))
    for n in range(N):
        words = h[: lengths[n], n]
        logits = scores[: lengths[n], n] / np.sqrt(H)
        w = np.exp(logits - np.max(logits))
        w /= np.sum(w)
        shares[n, : lengths[n]] = w
        z[n] = w @ words
    return z, shares
