# mistake: perplexity is one over the arithmetic mean of the probabilities, instead of the base to the power of the mean negative logarithm (one over the geometric mean), so a few improbable symbols hardly cost anything (and infinite, with a warning, where all probabilities underflow); right, at any base, where all probabilities are equal, as for the uniform model or a single entry that does not underflow
# read: right
# told: your perplexity averages the probabilities, not their logarithms.
def perplexity(log_p, base):
    p = np.power(float(base), np.asarray(log_p, dtype=float))
    return 1.0 / p.mean()
