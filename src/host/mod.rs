//! Hosts: who runs the campaigns. One folder an adapter; `sample` is a host of our own to run beside it.

pub mod sample;
