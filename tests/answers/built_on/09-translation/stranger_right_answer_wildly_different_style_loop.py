# mistake: none: a right answer in a wildly different style: a loop over sentences, with the whole Jacobian of the ...
def attention_backward(dcontext, query, keys, shares):
    dquery, dkeys = np.zeros(query.shape), np.zeros(keys.shape)
    root = np.sqrt(query.shape[1])
    for n in range(len(query)):
        own = np.flatnonzero(shares[:, n])
        K, alpha = keys[own, n], shares[own, n]
        J = np.diag(alpha) - np.outer(alpha, alpha)
        back = J @ (K @ dcontext[n])
        dquery[n] = K.T @ back / root
        dkeys[own, n] = np.outer(alpha, dcontext[n]) + np.outer(back, query[n]) / root
    return dquery, dkeys
