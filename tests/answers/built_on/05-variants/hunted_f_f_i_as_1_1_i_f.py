# mistake: f/(f+i) as 1/(1 + i/f) with i/f = (1 + e^-a_f)/(1 + e^-a_i): infinity by infinity where both gates are shut
# told: In min_lstm_maps. Of d: all your numbers are NaN: such come from a division by 0, the logarithm of 0, the root of a number below 0, an expon
def min_lstm_maps(x, params):
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=-1)
    ratio = (1 + np.exp(-a_f)) / (1 + np.exp(-a_i))
    d = 1 / (1 + ratio)
    return d, (1 - d) * a_g
