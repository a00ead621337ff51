# loses: nothing
import math


def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S, P = len(k), v.shape[2]
    z = [[[0.0] * P for _ in range(N)] for _ in range(T)]
    shares = np.zeros((T, S, N))
    for n in range(N):
        for t in range(T):
            seen = [j for j in range(S) if mask is None or mask[t][j]]
            s = [sum(float(x) * float(y) for x, y in zip(q[t, n], k[j, n])) / math.sqrt(d) for j in seen]
            e = [math.exp(each - max(s)) for each in s]
            for j, each in zip(seen, e):
                shares[t, j, n] = each / math.fsum(e)
                for o in range(P):
                    z[t][n][o] += shares[t, j, n] * float(v[j, n, o])
    return np.array(z), shares
