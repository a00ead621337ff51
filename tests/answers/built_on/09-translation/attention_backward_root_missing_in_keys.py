# mistake: attention_backward forgets the division by the root of H in the part of dkeys that goes through the scores, so that part is too large by the root of H; dquery is right, and dkeys is right where H = 1 and for sources of one word
# read: right
# told: your attention_backward divides dquery by the root of H, and not the part of dkeys that
def attention_backward(dcontext, query, keys, shares):
    H = keys.shape[-1]
    dquery, dkeys = np.zeros_like(query), np.zeros(keys.shape)
    for n in range(len(query)):
        real = np.flatnonzero(shares[:, n])
        k, alpha = keys[real, n], shares[real, n]
        dalpha = k @ dcontext[n]
        ds = alpha * (dalpha - alpha @ dalpha)
        dquery[n] = ds @ k / np.sqrt(H)
        dkeys[real, n] = np.outer(alpha, dcontext[n]) + np.outer(ds, query[n])
    return dquery, dkeys
