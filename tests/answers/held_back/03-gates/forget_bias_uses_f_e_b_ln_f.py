# mistake: uses 1 - f = e^-b and -ln f = 1 - f, which hold only for long half-lives: b = ln(n / ln 2)
# read: right
# told: your forget_bias matches the approximation ln(n / ln 2), good only for large n.
def forget_bias(n):
    return np.log(n / np.log(2))
