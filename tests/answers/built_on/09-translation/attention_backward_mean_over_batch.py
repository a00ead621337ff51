# mistake: wrong reduction: the weighted mean of the gradients of the shares is summed over the whole batch, not within each source; right for N = 1 only
# read: right
# told: your attention_backward gives the numbers that come out if, where dscores is made, all
def attention_backward(dcontext, query, keys, shares):
    T, N, H = keys.shape
    real = shares != 0
    k = np.zeros(keys.shape)
    k[real] = keys[real]
    d_share = np.array([[k[t, n] @ dcontext[n] for n in range(N)] for t in range(T)])
    gain = d_share - np.sum(shares * d_share)
    d_score = shares * gain / np.sqrt(H)
    dquery = np.array([d_score[:, n] @ k[:, n] for n in range(N)])
    dkeys = np.array([shares[t][:, None] * dcontext + d_score[t][:, None] * query for t in range(T)])
    return dquery, dkeys
