# mistake: two: attention_step (1) divides the scores by the root of T, the number of keys, instead of the root of H, right where T = H and for sources of one word; (2) takes the exponentials without subtracting a maximum, so large scores overflow to NaN with a warning, right for scores below some 700
# read: right
# told: your attention_step divides by the root of T: divide by that of H, the length of a query
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    context, shares = np.zeros((N, H)), np.zeros((T, N))
    for n in range(N):
        own = keys[: lengths[n], n]
        e = np.exp(own @ query[n] / np.sqrt(len(keys)))
        shares[: lengths[n], n] = e / e.sum()
        context[n] = shares[: lengths[n], n] @ own
    return context, shares
