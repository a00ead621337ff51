# mistake: attention_backward divides by the square root of H only on the way to the query: the part of dkeys that goes through the scores is not divided.
# read: right
# told: your attention_backward divides dquery by the root of H, and not the part of dkeys that comes throug
def attention_backward(dcontext, query, keys, shares):
    T, N, H = keys.shape
    dquery = np.zeros((N, H))
    dkeys = np.zeros((T, N, H))
    for n in range(N):
        seen = shares[:, n] > 0
        k, a = keys[seen, n], shares[seen, n]
        jacobian = np.diag(a) - np.outer(a, a)
        ds = jacobian @ (k @ dcontext[n])
        dquery[n] = ds @ k / np.sqrt(H)
        dkeys[seen, n] = np.outer(a, dcontext[n]) + np.outer(ds, query[n])
    return dquery, dkeys
