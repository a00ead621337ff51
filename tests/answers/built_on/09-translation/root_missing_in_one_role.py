# mistake: In the gradient of the keys the part that comes by their scores is not divided by the root of H, while the gradient of the query is.
# told: your attention_backward divides dquery by the root of H, and not the part of dkeys that
def attention_backward(dcontext, query, keys, shares):
    T, N, H = keys.shape
    dquery, dkeys = np.zeros((N, H)), np.zeros((T, N, H))
    for n in range(N):
        inside = shares[:, n] > 0
        k, a = keys[inside, n], shares[inside, n]
        da = k @ dcontext[n]
        ds = (np.diag(a) - np.outer(a, a)) @ da
        dquery[n] = ds @ k / np.sqrt(H)
        dkeys[inside, n] = np.outer(a, dcontext[n]) + np.outer(ds, query[n])
    return dquery, dkeys
