# mistake: none
def attention_backward(dz, q, k, v, shares):
    """Query by query and sequence by sequence, with the softmax's Jacobian written out."""
    dq, dk, dv = (np.zeros(array.shape) for array in (q, k, v))
    scale = q.shape[2] ** -0.5
    for n in range(q.shape[1]):
        for t in range(q.shape[0]):
            share = shares[t, :, n]
            jacobian = np.diag(share) - np.outer(share, share)
            ds = scale * jacobian.dot(v[:, n].dot(dz[t, n]))
            dq[t, n] = ds.dot(k[:, n])
            dk[:, n] += np.outer(ds, q[t, n])
            dv[:, n] += np.outer(share, dz[t, n])
    return dq, dk, dv
