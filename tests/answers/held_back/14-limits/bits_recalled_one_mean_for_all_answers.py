# mistake: bits_recalled takes one mean surprise over all answers and sequences together, cuts off at 0 once and multiplies by A, instead of cutting off at 0 for each answer and adding: an answer that is worse than chance eats the bits of the others; right where A = 1, and where no answer (or every answer) is below 0 by itself
# read: right
# told: your bits_recalled cuts off the sum at 0: each answer is to be cut off by itself. Or, with the same numbers in the calls tried: your bits_recalled takes one
def bits_recalled(p, answers):
    A, N, K = p.shape
    surprise = 0.0
    for a in range(A):
        for n in range(N):
            chance = max(p[a, n, answers[a, n]], np.finfo(float).tiny)
            surprise -= np.log2(chance)
    per_answer = np.log2(K) - surprise / (A * N)
    return float(A * max(per_answer, 0.0))
