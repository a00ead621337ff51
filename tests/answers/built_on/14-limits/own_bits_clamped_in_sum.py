# mistake: TWO: clamps the sum and not each answer; natural logarithm
# told: in your bits_recalled stand the numbers that come out if, where surprise is made, surprise is in nat
def bits_recalled(p, answers):
    A, N, K = p.shape
    total = 0.0
    for a in range(A):
        s = np.mean([-np.log(max(p[a, n, answers[a, n]], 1e-300)) for n in range(N)])
        total += np.log(K) - s
    return max(total, 0.0)
