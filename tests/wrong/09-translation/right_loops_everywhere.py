# loses: nothing
def reverse_sources(x, lengths):
    out = x + 0
    for n in range(x.shape[1]):
        for t in range(lengths[n]):
            out[t, n] = x[lengths[n] - 1 - t, n]
    return out


def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    total, M, slopes = 0.0, 0, np.zeros((T, N, V))
    for t in range(T):
        for n in range(N):
            if counts[t, n]:
                M += 1
                a = scores[t, n] - max(scores[t, n])
                norm = np.logaddexp.reduce(a)
                total -= a[outputs[t, n]] - norm
                slopes[t, n] = np.exp(a - norm)
                slopes[t, n, outputs[t, n]] -= 1
    return total / M, slopes / M


def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    context, shares = np.zeros((N, H)), np.zeros((T, N))
    for n in range(N):
        k = keys[: lengths[n], n]
        e = k @ query[n] / H**0.5
        w = np.exp(e - e.max())
        shares[: lengths[n], n] = w / w.sum()
        context[n] = shares[: lengths[n], n] @ k
    return context, shares


def attention_backward(dcontext, query, keys, shares):
    dquery, dkeys = np.zeros(query.shape), np.zeros(keys.shape)
    for n in range(len(query)):
        a = shares[:, n]
        words = a > 0
        k, a = keys[words, n], a[words]
        jacobian = np.diag(a) - np.outer(a, a)
        de = jacobian @ (k @ dcontext[n]) / np.sqrt(query.shape[1])
        dquery[n] = de @ k
        dkeys[words, n] = np.outer(a, dcontext[n]) + np.outer(de, query[n])
    return dquery, dkeys
