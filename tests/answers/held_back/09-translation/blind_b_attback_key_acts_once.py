# mistake: attention_backward leaves out of dkeys the way through the context z (shares times dcontext): a key acts there only through its score.
# read: right
# told: your attention_backward sends a gradient to the keys through the scores alone: they act through the
def attention_backward(dcontext, query, keys, shares):
    T, N, H = keys.shape
    dquery, dkeys = np.zeros((N, H)), np.zeros((T, N, H))
    for n in range(N):
        seen = np.flatnonzero(shares[:, n])
        k, s = keys[seen, n], shares[seen, n]
        ds = k @ dcontext[n]
        jacobian = np.diag(s) - np.outer(s, s)
        da = jacobian @ ds / np.sqrt(H)
        dquery[n] = da @ k
        dkeys[seen, n] = np.outer(da, query[n])
    return dquery, dkeys
