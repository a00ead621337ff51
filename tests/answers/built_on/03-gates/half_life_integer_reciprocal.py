# mistake: np.reciprocal of whole numbers is an integer division, 0 for n > 1, so forget_bias of integers is inf; right for floats.
# read: right
# told: In forget_bias. All your numbers are infinite: such come from a division by 0, the logarithm of 0, the root of a number below 0, an exponent
def half_life(b):
    return np.log(2) / np.logaddexp(0, np.negative(b))


def forget_bias(n):
    growth = np.expm1(np.log(2) * np.reciprocal(n))
    return -np.log(growth)
