# mistake: attention_pool gives padding the share 0 but multiplies it with whatever stands in h there, and 0 times NaN or infinity is NaN, so z is spoilt by padding.
# read: right
# told: your attention_pool lets what stands in the padding into a calculation: 0 times NaN is NaN, and so i
def attention_pool(h, scores, lengths):
    T, N, _ = h.shape
    shares = np.zeros((T, N))
    for n in range(N):
        s = scores[: lengths[n], n]
        e = np.exp(s - s.max())
        shares[: lengths[n], n] = e / e.sum()
    z = np.einsum("tn,tnh->nh", shares, h)
    return z, shares
