mod entries;
mod journals;
mod reference;
mod vectors;
