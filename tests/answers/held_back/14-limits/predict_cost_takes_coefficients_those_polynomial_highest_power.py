# mistake: takes the coefficients for those of a polynomial, highest power first, and leaves the powers unused (np.polyval)
# read: right
# told: your predict_cost reads the coefficients from the highest power, as np.polyval does: each belongs to the power that stands in its place.
def predict_cost(coefficients, powers, T):
    return np.polyval(coefficients, np.asarray(T, float))
