# mistake: attention_backward divides by sqrt(H) on the way to the query only; the keys' share through the score lacks it
# read: right
# told: your attention_backward divides dquery by the root of H, and not the part of dkeys that comes through the scores.
def attention_backward(dcontext, query, keys, shares):
    T, N, H = keys.shape
    dquery = np.zeros((N, H))
    dkeys = np.zeros((T, N, H))
    for n in range(N):
        l = int(np.sum(shares[:, n] > 0))
        k = keys[:l, n]
        a = shares[:l, n]
        da = k @ dcontext[n]
        ds = a * (da - a @ da)
        dquery[n] = ds @ k / np.sqrt(H)
        dkeys[:l, n] = np.outer(a, dcontext[n]) + np.outer(ds, query[n])
    return dquery, dkeys
