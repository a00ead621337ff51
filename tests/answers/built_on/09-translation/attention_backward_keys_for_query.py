# mistake: two in attention_backward: the part of dkeys that comes through the scores is multiplied by the keys and not by the query; and dquery lacks the division by sqrt(H) (right at H = 1). Both are right where a source has one word, for then no score acts; the part of dkeys that comes through z is right
# read: right
# told: your attention_backward multiplies the gradient of a score by the key itself: the deriva
def attention_backward(dcontext, query, keys, shares):
    T, N, H = keys.shape
    dquery, dkeys = np.zeros((N, H)), np.zeros((T, N, H))
    for n in range(N):
        seen = np.flatnonzero(shares[:, n])
        share, key = shares[seen, n], keys[seen, n]
        dshare = key @ dcontext[n]
        dscore = share * (dshare - share @ dshare)
        dquery[n] = dscore @ key
        dkeys[seen, n] = np.outer(share, dcontext[n]) + dscore[:, None] * key / np.sqrt(H)
    return dquery, dkeys
