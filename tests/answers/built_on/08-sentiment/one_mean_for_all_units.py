# mistake: The mean is taken over words and units together, so all H entries of a sentence get the same number.
# told: your masked_mean gives the numbers that come out if, where total is made, total is its
def masked_mean(h, lengths):
    _, N, H = h.shape
    out = np.zeros((N, H))
    for n in range(N):
        out[n] = h[: lengths[n], n].mean()
    return out
