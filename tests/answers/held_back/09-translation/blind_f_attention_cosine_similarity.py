# mistake: attention_step scores by the cosine of query and key (both divided by their lengths) instead of by the dot product over the square root of H.
# read: right
# told: your attention_step takes the cosine: the lengths of query and key matter in a dot product.
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    z = np.zeros((N, H))
    shares = np.zeros((T, N))
    for n in range(N):
        k = keys[: lengths[n], n]
        size = np.linalg.norm(k, axis=1) * np.linalg.norm(query[n])
        s = k @ query[n] / np.maximum(size, 1e-12)
        e = np.exp(s - s.max())
        shares[: lengths[n], n] = e / e.sum()
        z[n] = shares[: lengths[n], n] @ k
    return z, shares
