# mistake: none
def attention_backward(dcontext, query, keys, shares):
    T, N, H = keys.shape
    dquery, dkeys = np.zeros((N, H)), np.zeros((T, N, H))
    for n in range(N):
        looked_at = [j for j in range(T) if shares[j, n] != 0]
        gain = {j: keys[j, n] @ dcontext[n] for j in looked_at}
        usual = sum(shares[j, n] * gain[j] for j in looked_at)
        for j in looked_at:
            ds = shares[j, n] * (gain[j] - usual) / np.sqrt(H)
            dquery[n] += ds * keys[j, n]
            dkeys[j, n] = shares[j, n] * dcontext[n] + ds * query[n]
    return dquery, dkeys
