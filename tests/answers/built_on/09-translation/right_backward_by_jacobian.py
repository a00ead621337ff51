# mistake: none, the whole softmax Jacobian of each source is built, (N, T, T), and everything is batched matmul with the batch first
def attention_backward(dcontext, query, keys, shares):
    a = np.ascontiguousarray(shares.T)
    k = np.moveaxis(np.where((shares == 0)[:, :, None], 0.0, keys), 1, 0)
    jacobian = np.eye(a.shape[1]) * a[:, None, :] - a[:, :, None] * a[:, None, :]
    ds = jacobian @ (k @ dcontext[:, :, None]) * k.shape[2] ** -0.5
    dquery = (k.swapaxes(1, 2) @ ds)[:, :, 0]
    dkeys = np.concatenate([a[:, :, None], ds], axis=2) @ np.stack([dcontext, query], axis=1)
    return dquery, np.moveaxis(dkeys, 0, 1)
