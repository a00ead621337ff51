# mistake: The scores are divided by the root of the number of sentences N instead of the root of H.
# told: your attention_step divides by the root of N: divide by that of H, the length of a query.
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    z, shares = np.zeros((N, H)), np.zeros((T, N))
    for n in range(N):
        k = keys[: lengths[n], n]
        s = k @ query[n] / np.sqrt(len(query))
        e = np.exp(s - s.max())
        shares[: lengths[n], n] = e / e.sum()
        z[n] = shares[: lengths[n], n] @ k
    return z, shares
