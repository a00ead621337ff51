# mistake: combine multiplies the two d through their logarithms, exp(log d_1 + log d_2), which gives NaN for negative d and a warning for d = 0.
# read: right
# told: In combine. Of its parts, the first part is wrong, the second part is right in these calls. Some of
def combine(first, second):
    decay = np.exp(np.log(first[0]) + np.log(second[0]))  # sums of logarithms do not underflow
    return decay, first[1] * second[0] + second[1]
