# mistake: none
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    M = int(np.count_nonzero(counts))
    loss, grad = 0.0, np.zeros((T, N, V))
    for t, n in zip(*np.nonzero(counts)):
        a = scores[t, n]
        lse = np.logaddexp.reduce(a)
        loss += (lse - a[outputs[t, n]]) / M
        grad[t, n] = (np.exp(a - lse) - np.eye(V)[outputs[t, n]]) / M
    return loss, grad


def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    shares, context = np.zeros((T, N)), np.zeros((N, H))
    for n in range(N):
        K = keys[: lengths[n], n]
        s = K @ query[n] * H**-0.5
        w = np.exp(s - max(s))
        shares[: lengths[n], n] = w / sum(w)
        context[n] = K.T @ shares[: lengths[n], n]
    return context, shares


def attention_backward(dcontext, query, keys, shares):
    T, N, H = keys.shape
    dq, dk = np.zeros((N, H)), np.zeros((T, N, H))
    for n in range(N):
        rows = np.flatnonzero(shares[:, n])
        K, a = keys[rows, n], shares[rows, n]
        jacobian = np.diag(a) - np.outer(a, a)
        ds = jacobian @ (K @ dcontext[n]) / H**0.5
        dq[n] = ds @ K
        dk[rows, n] = np.outer(a, dcontext[n]) + np.outer(ds, query[n])
    return dq, dk
